using System.Text;
using System.Xml;

namespace Sammen.Exporting;

/// <summary>A workbook holds more than anybody types.</summary>
internal sealed class TooMuchException : Exception;

/// <summary>
/// Reads one part of a workbook, forwards and never by recursion. Whoever made it may mean us ill: what is nested deeper, has more names or
/// wider elements than a spreadsheet writes takes many times its size to read, so it is no workbook.
/// </summary>
internal sealed class PartReader : IDisposable
{
    /// <summary>How deep elements can be nested.</summary>
    public const int MostDepth = 32;

    /// <summary>The most characters a cell can hold, in every spreadsheet.</summary>
    public const int MostText = 32_767;

    private const int MostNames = 5_000;
    private const int MostBytesOfElement = 256 * 1024;

    private readonly XmlReader xml;
    private readonly CancellationToken stop;
    private readonly string[] open = new string[MostDepth + 1];

    /// <summary>Stands before the first element.</summary>
    public PartReader(byte[] part, long most, CancellationToken stop)
    {
        this.stop = stop;
        if (IsUnusual(part))
        {
            throw new InvalidDataException();
        }

        xml = XmlReader.Create(
            new MemoryStream(part), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = most, NameTable = new FewNames() });
    }

    /// <summary>True at the beginning of an element.</summary>
    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    /// <summary>The element's name without its prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>How deep it stands; 0 at the outermost element.</summary>
    public int Depth => xml.Depth;

    /// <summary>In which element it stands.</summary>
    public string Parent => xml.Depth > 0 ? open[xml.Depth - 1] : "";

    /// <summary>True where the element holds nothing.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Goes on; false at the end.</summary>
    public bool Next()
    {
        stop.ThrowIfCancellationRequested();
        if (!xml.Read())
        {
            return false;
        }

        if (xml.Depth > MostDepth)
        {
            throw new InvalidDataException();
        }

        if (IsElement)
        {
            open[xml.Depth] = xml.LocalName;
        }

        return true;
    }

    /// <summary>An attribute without prefix; null where it is not there.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>The first attribute of this name, whatever its prefix; null where there is none.</summary>
    public string? AnyAttribute(string name)
    {
        string? value = null;
        while (value is null && xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>What stands in the element, at whose end it stands afterwards.</summary>
    /// <param name="isRich">True for text in pieces, of which each is in a "t"; how it is pronounced is no part of it.</param>
    public string Text(bool isRich)
    {
        var text = new StringBuilder();
        for (var depth = xml.Depth; !(xml.Depth == depth && xml.IsEmptyElement) && Next() && xml.Depth > depth;)
        {
            var isText = xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
            if (!isText || (isRich && (Parent != "t" || open.AsSpan(depth, xml.Depth - depth).Contains("rPh"))))
            {
                continue;
            }

            text.Append(xml.Value);
            if (text.Length > MostText)
            {
                throw new TooMuchException();
            }
        }

        return text.ToString();
    }

    public void Dispose() => xml.Dispose();

    // Spreadsheets write UTF-8, in which a null is nothing and "<" begins an element, also where an attribute holds ">".
    private static bool IsUnusual(ReadOnlySpan<byte> part)
    {
        if (part.Contains((byte)0))
        {
            return true;
        }

        for (var next = part.IndexOf((byte)'<'); next >= 0; next = part.IndexOf((byte)'<'))
        {
            if (next > MostBytesOfElement)
            {
                return true;
            }

            part = part[(next + 1)..];
        }

        return part.Length > MostBytesOfElement;
    }

    // Every name is kept as long as the part is read.
    private sealed class FewNames : NameTable
    {
        private int left = MostNames;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) => --left >= 0 ? name : throw new InvalidDataException();
    }
}
