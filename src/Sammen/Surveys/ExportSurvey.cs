using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;
using Sammen.Exporting;

namespace Sammen.Surveys;

/// <summary>The counts for a spreadsheet: exactly those that the page shows.</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/svar.csv")]
[Needs(Right.See)]
public sealed class ExportSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>The file.</summary>
    [HttpGet]
    public async Task<IResult> Export(Id<Survey> survey)
    {
        if (await Find(survey) is not { Result: { } result } found)
        {
            return Results.NotFound();
        }

        var sheet = new StringBuilder();
        Add([t["Csv.Moment"], t["Csv.Group"], t["Table.Item"], .. SurveyItems.ChoicesOf(found.Kind, t)]);
        foreach (var cut in result.Shown(await Db.SmallestGroup()).Cuts)
        {
            for (var i = 0; i < found.Items.Count; i++)
            {
                if (cut.Items[i] is { } counts)
                {
                    Add([found.Called(t), cut.Group is { } g ? found.Groups[g] : t["Csv.All"], found.Item(i, t).Title, .. counts.Select(c => c.ToString(CultureInfo.InvariantCulture))]);
                }
            }
        }

        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(sheet.ToString())];
        return Results.File(file, "text/csv; charset=utf-8", FileName.Of($"{t["List.Title"].Value} {Here.Initiative.Title}", "csv"));

        void Add(IEnumerable<string> cells) => sheet.AppendJoin(';', cells.Select(CsvLine.Cell)).Append("\r\n");
    }
}
