using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Sammen.Design;

/// <summary>Addresses of stylesheets and scripts with a mark of their content, so that a browser keeps them until they change.</summary>
public sealed class AssetAddresses(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> addresses = new();

    /// <summary>The address of a file under wwwroot.</summary>
    public string this[string path] => addresses.GetOrAdd(path, Mark);

    private string Mark(string path)
    {
        using var content = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(content))[..10]}";
    }
}
