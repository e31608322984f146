using Microsoft.AspNetCore.Http;
using Sammen.Domain;

namespace Sammen.Exporting;

/// <summary>Files that people send and fetch again.</summary>
public static class Files
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".zip"] = "application/zip",
    };

    /// <summary>A file to be saved and not shown.</summary>
    public static IResult As(byte[] bytes, string name) => Results.File(bytes, Kinds.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"), name);

    /// <summary>Why a file in the field "File" is refused for its size; null where it is not too large.</summary>
    /// <param name="bytes">What it fills.</param>
    /// <param name="megabytes">What it may fill.</param>
    public static Refusal? TooLarge(long? bytes, int megabytes) =>
        bytes > megabytes * 1024L * 1024 ? new Refusal("Common.FileTooLarge", "File", RefusalKind.Invalid, megabytes) : null;

    /// <summary>What was sent; nothing where nothing was.</summary>
    public static async Task<byte[]> Read(IFormFile? file)
    {
        if (file is null)
        {
            return [];
        }

        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
