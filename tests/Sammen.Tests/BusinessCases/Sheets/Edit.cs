using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

/// <summary>Changes a workbook as somebody would in a spreadsheet.</summary>
internal static class Edit
{
    public static byte[] Change(byte[] workbook, params (string Sheet, string Cell, object? Value)[] changes) => In(workbook, package =>
    {
        foreach (var (sheet, name, value) in changes)
        {
            var cell = CellOf(Part(package, sheet), name);
            cell.RemoveAllChildren();
            cell.DataType = null;
            switch (value)
            {
                case null:
                    break;
                case string formula when formula.StartsWith("f:", StringComparison.Ordinal):
                    // f:formula or f:formula|cached
                    var parts = formula[2..].Split('|');
                    cell.CellFormula = new(parts[0]);
                    if (parts.Length > 1)
                    {
                        cell.CellValue = new(parts[1]);
                        cell.DataType = decimal.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : CellValues.String;
                    }

                    break;
                case string text:
                    cell.DataType = CellValues.InlineString;
                    cell.InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
                    break;
                default:
                    cell.CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                    break;
            }
        }
    });

    /// <summary>Forgets what the formulas gave, so that nobody can read it without reckoning.</summary>
    public static byte[] Forget(byte[] workbook) => In(workbook, package =>
    {
        foreach (var cell in package.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Where(c => c.CellFormula is not null))
        {
            cell.CellValue = null;
            cell.DataType = null;
        }
    });

    public static byte[] Without(byte[] workbook, string sheet) => In(workbook, package =>
        package.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Remove());

    public static byte[] In(byte[] workbook, Action<SpreadsheetDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var package = SpreadsheetDocument.Open(stream, true))
        {
            change(package);
            package.Save();
        }

        return stream.ToArray();
    }

    private static WorksheetPart Part(SpreadsheetDocument package, string sheet) =>
        (WorksheetPart)package.WorkbookPart!.GetPartById(package.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!);

    private static Cell CellOf(WorksheetPart part, string name)
    {
        if (part.Worksheet!.Descendants<Cell>().FirstOrDefault(c => c.CellReference == name) is { } found)
        {
            return found;
        }

        var at = CellName.Read(name)!.Value;
        var rows = part.Worksheet.Descendants<Row>().ToList();
        var row = rows.Find(r => r.RowIndex!.Value == (uint)at.Row);
        if (row is null)
        {
            row = new() { RowIndex = (uint)at.Row };
            var before = rows.LastOrDefault(r => r.RowIndex!.Value < (uint)at.Row);
            if (before is null)
            {
                part.Worksheet.GetFirstChild<SheetData>()!.PrependChild(row);
            }
            else
            {
                before.InsertAfterSelf(row);
            }
        }

        var cell = new Cell { CellReference = name };
        row.AppendChild(cell);
        return cell;
    }
}
