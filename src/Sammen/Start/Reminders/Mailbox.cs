using System.Diagnostics.CodeAnalysis;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using MimeKit;
using Sammen.Domain;
using Sammen.Domain.Reminders;

namespace Sammen.Start.Reminders;

/// <summary>How mail is sent; set under <c>Mail</c> in the configuration. Without a server no mail is offered.</summary>
public sealed class MailSettings
{
    /// <summary>The SMTP server.</summary>
    public string Server { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the connection is kept secret: Auto, StartTls, SslOnConnect or None.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>The user at the server; empty where it asks for none.</summary>
    public string User { get; set; } = "";

    /// <summary>The user's password.</summary>
    public string Password { get; set; } = "";

    /// <summary>The address that mails come from.</summary>
    public string From { get; set; } = "";

    /// <summary>Where people reach Sammen, such as https://sammen.eksempel.dk: what a mail links to.</summary>
    public string Site { get; set; } = "";

    /// <summary>True where all that is needed is set.</summary>
    public bool IsSet => Server.Length > 0 && From.Length > 0 && Uri.TryCreate(Site, UriKind.Absolute, out _);
}

/// <summary>Sends mails, and makes the links in them that work without signing in.</summary>
public sealed class Mailbox(IOptions<MailSettings> settings, IDataProtectionProvider protection, ILogger<Mailbox> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IDataProtector protector = protection.CreateProtector("Sammen.Mail");

    /// <summary>True where mail can be sent.</summary>
    public bool IsSet => settings.Value.IsSet;

    /// <summary>The address of a page, as a mail has it.</summary>
    public string Link(string path) => settings.Value.Site.TrimEnd('/') + path;

    /// <summary>Where the one who reads an address says yes or no to mails. It holds for that address only.</summary>
    public string AnswerLink(MailChoice choice) => Link($"/mail/{protector.Protect($"{choice.Id}|{choice.Address}")}");

    /// <summary>What such a link is about; null for anything else.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with a link, it is none.")]
    public (Id<MailChoice> Id, string Address)? Read(string token)
    {
        try
        {
            var parts = protector.Unprotect(token).Split('|', 2);
            return Id<MailChoice>.TryParse(parts[0], null, out var id) ? (id, parts[1]) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Sends one; false when the server did not take it, which the log tells without the address.</summary>
    public async Task<bool> Send(MailChoice to, string subject, string words, CancellationToken stop)
    {
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress("Sammen", settings.Value.From));
        mail.To.Add(MailboxAddress.Parse(to.Address));
        mail.Subject = subject;
        mail.Headers.Add(HeaderId.ListUnsubscribe, $"<{AnswerLink(to)}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Body = new TextPart("plain") { Text = words };
        try
        {
            using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
            await client.ConnectAsync(settings.Value.Server, settings.Value.Port, settings.Value.Security, stop);
            if (settings.Value.User.Length > 0)
            {
                await client.AuthenticateAsync(settings.Value.User, settings.Value.Password, stop);
            }

            await client.SendAsync(mail, stop);
            await client.DisconnectAsync(quit: true, stop);
            return true;
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException or ProtocolException or CommandException or AuthenticationException
            or SslHandshakeException or TimeoutException or NotSupportedException)
        {
            NotSent(log, failure.GetType().Name, null);
            return false;
        }
    }

    // The kind of failure alone: what servers answer can hold the address.
    private static readonly Action<ILogger, string, Exception?> NotSent =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(1, nameof(NotSent)), "A mail could not be sent: {Failure}.");
}
