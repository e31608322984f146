using Microsoft.AspNetCore.Mvc;
using QRCoder;
using Sammen.Access;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Meetings;

/// <summary>A sheet with the questions and the QR code, for preparing alone and for rooms without phones.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
[Needs(Right.See)]
public sealed class PrintSheetController : PageController
{
    /// <summary>The sheet.</summary>
    [HttpGet("ark")]
    public IResult Show() => Here.Dialogue!.Meeting is null ? Results.NotFound() : Page<PrintSheet>(new { Here.Dialogue });

    /// <summary>The QR code that leads to the meeting.</summary>
    [HttpGet("qr.svg")]
    public IResult Code()
    {
        if (Here.Dialogue!.Meeting is not { } meeting)
        {
            return Results.NotFound();
        }

        using var data = QRCodeGenerator.GenerateQrCode($"{Request.Scheme}://{Request.Host}/m/{meeting.Code}", QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return Results.Text(code.GetGraphic(8, "#211f1d", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute), "image/svg+xml");
    }
}
