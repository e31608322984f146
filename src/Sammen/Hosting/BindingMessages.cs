using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Sammen.Hosting;

/// <summary>Words for input that cannot be read at all: they bypass the ordinary messages.</summary>
internal static class BindingMessages
{
    public static void Apply(MvcOptions options, IServiceProvider provider)
    {
        var texts = provider.GetRequiredService<IStringLocalizer<Access.Texts>>();
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Unreadable"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Unreadable"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["Unreadable"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Unreadable"]);
        messages.SetValueIsInvalidAccessor(_ => texts["Unreadable"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Unreadable"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Unreadable"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Refusal.Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Refusal.Missing"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Refusal.Missing"]);
    }
}
