using Sammen.Domain.Method;

namespace Sammen.Method;

/// <summary>
/// The catalogue as the API gives it out: exactly these lists, each in the method's order, each entry with the same five fields.
/// Others build on the names: a list is never renamed or reordered.
/// </summary>
internal sealed class MethodDocument(string lang)
{
    /// <summary>The whole document.</summary>
    public object Write() => new
    {
        Questions = Catalogue.Questions.Select(Plain),
        Phases = Catalogue.Phases.Select(Plain),
        EthicsPrinciples = Catalogue.EthicsPrinciples.Select(Plain),
        InvolvementPrinciples = Catalogue.InvolvementPrinciples.Select(Plain),
        SideEffectTypes = Catalogue.SideEffectTypes.Select(Plain),
        Traits = Catalogue.Traits.Select(Plain),
        GoodWork = Catalogue.GoodWork.Select(BothSides),
        GoodWorkExtra = Catalogue.GoodWorkExtra.Select(BothSides),
        CompetenceTypes = Catalogue.CompetenceTypes.Select(WithCompetences),
        CompetenceLevels = Catalogue.CompetenceLevels.Select(Plain),
        TrainingPrinciples = Catalogue.TrainingPrinciples.Select(Plain),
        InvolvementLevels = Catalogue.InvolvementLevels.Select(Plain),
        ComplexityFactors = Catalogue.ComplexityFactors.Select(Plain),
        ContextFactors = Catalogue.ContextFactors.Select(Plain),
        InfluenceLevels = Catalogue.InfluenceLevels.Select(Plain),
        BusinessCaseParts = Catalogue.BusinessCaseParts.Select(Plain),
        Technologies = Catalogue.Technologies.Select(Plain),
        Fields = Catalogue.Fields.Select(Plain),
        Roles = Catalogue.Roles.Select(Plain),
        AdviceSets = Catalogue.AdviceSets.Select(WithAdvice),
        Sources = Catalogue.Sources.Select(OfSource),
    };

    // A source is named by its title, the same that stands in the list of sources.
    private object Plain(Entry e) => new { e.Key, Title = e.Title.In(lang), Text = e.Body.In(lang), Source = e.Source.Title.In(lang), e.Ref };

    private object BothSides(GoodWorkEntry e) => new
    {
        e.Key,
        Title = e.Title.In(lang),
        Text = e.Body.In(lang),
        Source = e.Source.Title.In(lang),
        e.Ref,
        Benefit = e.Benefit.In(lang),
        Drawback = e.Drawback.In(lang),
    };

    private object WithCompetences(CompetenceTypeEntry e) => new
    {
        e.Key,
        Title = e.Title.In(lang),
        Text = e.Body.In(lang),
        Source = e.Source.Title.In(lang),
        e.Ref,
        Competences = e.Competences.Select(Plain),
    };

    private object WithAdvice(AdviceSet e) => new
    {
        e.Key,
        Title = e.Title.In(lang),
        Text = e.Body.In(lang),
        Source = e.Source.Title.In(lang),
        e.Ref,
        Advice = e.Advice.Select(Plain),
    };

    private object OfSource(Source s) => new { s.Key, Title = s.Title.In(lang), Text = s.Body.In(lang), Source = s.Publisher, s.Ref };
}
