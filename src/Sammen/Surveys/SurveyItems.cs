using Sammen.Domain.Method;

namespace Sammen.Surveys;

/// <summary>The words of what is asked, by the key that a measurement keeps.</summary>
internal static class SurveyItems
{
    private static readonly Dictionary<string, GoodWorkEntry> All = Catalogue.GoodWork.Concat(Catalogue.GoodWorkExtra).ToDictionary(e => e.Key);

    /// <summary>The item with that key.</summary>
    public static GoodWorkEntry Of(string key) => All[key];
}
