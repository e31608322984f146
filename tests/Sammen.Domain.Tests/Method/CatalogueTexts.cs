using System.Collections;
using System.Reflection;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Method;

/// <summary>Every text of the catalogue with the place it stands, found by walking the objects so that a new list cannot be forgotten.</summary>
internal static class CatalogueTexts
{
    public static IReadOnlyList<(string Where, Text Text)> All { get; } =
        [.. Lists().SelectMany(list => In(list.Name, list.GetValue(null)!))];

    public static IEnumerable<PropertyInfo> Lists() => typeof(Catalogue).GetProperties(BindingFlags.Public | BindingFlags.Static);

    private static IEnumerable<(string Where, Text Text)> In(string where, object? value) => value switch
    {
        null or string or Uri => [],
        Text text => [(where, text)],
        IEnumerable items => items.Cast<object>().SelectMany(item => In($"{where} {KeyOf(item)}", item)),
        _ when value.GetType() is { IsClass: true, Namespace: "Sammen.Domain.Method" } type => type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => In($"{where}.{property.Name}", property.GetValue(value))),
        _ => [],
    };

    private static string KeyOf(object item) => item switch
    {
        Entry entry => entry.Key,
        Source source => source.Key,
        _ => string.Empty,
    };
}
