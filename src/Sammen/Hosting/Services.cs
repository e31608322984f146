using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Dialogues.Marking;
using Sammen.Live;
using Sammen.SignIn;
using Sammen.Webhooks;

namespace Sammen.Hosting;

/// <summary>Everything the pages are given.</summary>
public static class Services
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("da-DK"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>Registers it all.</summary>
    public static IServiceCollection AddSammen(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddDatabase(settings);
        services.AddPages();
        services.AddSignIn();
        services.AddLive(settings);
        services.AddMarking();
        services.AddWebhooks(settings);
        services.AddApi();
        services.Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = BodyLimits.Ordinary);
        services.AddResponseCompression(o =>
        {
            // Each page carries a fresh antiforgery token, so its compressed length tells nothing.
            o.EnableForHttps = true;
            o.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("image/svg+xml");
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = System.IO.Compression.CompressionLevel.Fastest);
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(Database.Mappings);
        // The same for all requests: made anew for each, the options cost as much as a query.
        services.AddDbContext<SammenDb>(o => Database.Configure(o, settings), optionsLifetime: ServiceLifetime.Singleton);
        services.AddDataProtection().PersistKeysToDbContext<SammenDb>().SetApplicationName("Sammen");
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddMvcCore(o =>
            {
                o.Filters.Add<MunicipalityGate>();
                o.Filters.Add<FormsOnly>();
                o.Filters.Add<UnreadInput>();
                o.Filters.Add<TooOldPage>();
                o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddAuthorization()
            .AddDataAnnotations()
            .AddApiExplorer()
            .AddViews();
        services.AddOptions<MvcOptions>().Configure<IServiceProvider>((o, provider) => BindingMessages.Apply(o, provider));
        // Danish letters as themselves: the pages are shorter, and easier to read for whoever looks at them.
        services.AddWebEncoders(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "sammen-form";
            // Strict would give a new cookie to who comes by a link in a mail, and break the forms in that person's other tabs.
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The content security policy forbids framing on every answer; this header came only with a new cookie.
            o.SuppressXFrameOptionsHeader = true;
        });
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(Cultures[0]);
            o.SupportedCultures = o.SupportedUICultures = [.. Cultures];
            // A page is Danish unless somebody chose otherwise: the browser's language says little about the person.
            o.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(ApiRequest.CultureOf), new CookieRequestCultureProvider { CookieName = "sammen-sprog" },
            ];
        });
        services.AddSingleton<AssetAddresses>();
        services.AddSingleton<RefusalTexts>();
        services.AddSingleton<Places>();
        services.AddSingleton<WrongCodes>();
        services.AddScoped<Here>();
        services.AddScoped<Papers.PaperDesk>();
        services.AddSingleton<Dialogues.Periods.Exchanges>();
        services.AddHostedService<Dialogues.Periods.KeepDeletionPromise>();
        services.AddHostedService<Surveys.KeepSurveyPromises>();
        services.AddHostedService<Finding.KeepWords>();
        services.AddHostedService<KeepStatistics>();
        services.AddOptions<Start.Reminders.MailSettings>().BindConfiguration("Mail");
        services.AddSingleton<Start.Reminders.Mailbox>();
        services.AddSingleton<Transfers.Errands>();
        services.AddHostedService<Transfers.ForgetErrands>();
        services.AddHostedService<Start.Reminders.SendReminders>();
    }

    private static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            o.Cookie.Name = "sammen";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.LoginPath = "/log-ind";
            o.ReturnUrlParameter = "til";
            o.ExpireTimeSpan = TimeSpan.FromHours(12);
            o.SlidingExpiration = true;
            o.Events.OnRedirectToLogin = SignedOut.Answer;
            o.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        })
            // Not used; the check of the stamp signs out of it too, and fails where it is unknown.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
        // A new password signs other devices out within this time.
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddIdentityCore<Account>(o =>
            {
                o.Password.RequiredLength = 10;
                o.Password.RequiredUniqueChars = 4;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                // Any letters that people have in their names; length and control characters are checked where an account is made.
                o.User.AllowedUserNameCharacters = "";
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<SammenDb>()
            .AddDefaultTokenProviders();
        services.AddScoped<Passwords>();
        services.AddScoped<ExampleAccess>();
        services.AddSingleton<KeptForms>();
    }
}
