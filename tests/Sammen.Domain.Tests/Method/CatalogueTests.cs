using System.Text.RegularExpressions;
using Sammen.Domain.Method;
using Xunit;

namespace Sammen.Domain.Tests.Method;

public partial class CatalogueTests
{
    [Fact]
    public void The_method_is_complete()
    {
        Assert.Equal(20, Catalogue.Questions.Count);
        Assert.Equal(4, Catalogue.GroundQuestions.Count);
        Assert.Equal(4, Catalogue.Phases.Count);
        Assert.Equal(3, Catalogue.Situations.Count);
        Assert.Equal(7, Catalogue.Drivers.Count);
        Assert.Equal(7, Catalogue.Pressures.Count);
        Assert.Equal(5, Catalogue.ComplexityFactors.Count);
        Assert.Equal(4, Catalogue.ContextFactors.Count);
        Assert.Equal(3, Catalogue.InfluenceLevels.Count);
        Assert.Equal(9, Catalogue.Technologies.Count);
        Assert.Equal(5, Catalogue.Fields.Count);
        Assert.Equal(6, Catalogue.BusinessCaseParts.Count);
        Assert.Equal(6, Catalogue.SideEffectTypes.Count);
        Assert.Equal(10, Catalogue.EthicsPrinciples.Count);
        Assert.Equal(3, Catalogue.Traits.Count);
        Assert.Equal(6, Catalogue.GoodWork.Count);
        Assert.Equal(3, Catalogue.GoodWorkExtra.Count);
        Assert.Equal(4, Catalogue.CompetenceTypes.Count);
        Assert.All(Catalogue.CompetenceTypes, type => Assert.Equal(3, type.Competences.Count));
        Assert.Equal(3, Catalogue.CompetenceLevels.Count);
        Assert.Equal(3, Catalogue.TrainingPrinciples.Count);
        Assert.Equal(10, Catalogue.InvolvementPrinciples.Count);
        Assert.Equal(3, Catalogue.InvolvementLevels.Count);
        Assert.Equal(16, Catalogue.Roles.Count);
        Assert.Equal([4, 3, 4, 3, 5, 5], Catalogue.AdviceSets.Select(set => set.Advice.Count));
        Assert.Equal(24, Catalogue.Sources.Count);
    }

    [Fact]
    public void Every_value_of_an_enum_has_its_entry_in_the_enums_order()
    {
        AssertCovers(Catalogue.GroundQuestions, (GroundQuestionEntry entry) => entry.Id);
        AssertCovers(Catalogue.Phases, (PhaseEntry entry) => entry.Id);
        AssertCovers(Catalogue.Situations, (SituationEntry entry) => entry.Id);
        AssertCovers(Catalogue.Drivers, (Entry<Driver> entry) => entry.Id);
        AssertCovers(Catalogue.Pressures, (Entry<Pressure> entry) => entry.Id);
        AssertCovers(Catalogue.ComplexityFactors, (ComplexityFactorEntry entry) => entry.Id);
        AssertCovers(Catalogue.ContextFactors, (ContextFactorEntry entry) => entry.Id);
        AssertCovers(Catalogue.InfluenceLevels, (InfluenceLevelEntry entry) => entry.Id);
        AssertCovers(Catalogue.Technologies, (Entry<Technology> entry) => entry.Id);
        AssertCovers(Catalogue.Fields, (Entry<Field> entry) => entry.Id);
        AssertCovers(Catalogue.BusinessCaseParts, (Entry<BusinessCasePart> entry) => entry.Id);
        AssertCovers(Catalogue.SideEffectTypes, (Entry<SideEffectType> entry) => entry.Id);
        AssertCovers(Catalogue.EthicsPrinciples, (Entry<EthicsPrinciple> entry) => entry.Id);
        AssertCovers(Catalogue.Traits, (Entry<Trait> entry) => entry.Id);
        AssertCovers([.. Catalogue.GoodWork, .. Catalogue.GoodWorkExtra], (GoodWorkEntry entry) => entry.Id);
        AssertCovers(Catalogue.CompetenceTypes, (CompetenceTypeEntry entry) => entry.Id);
        AssertCovers([.. Catalogue.CompetenceTypes.SelectMany(type => type.Competences)], (Entry<Competence> entry) => entry.Id);
        AssertCovers(Catalogue.CompetenceLevels, (Entry<CompetenceLevel> entry) => entry.Id);
        AssertCovers(Catalogue.TrainingPrinciples, (Entry<TrainingPrinciple> entry) => entry.Id);
        AssertCovers(Catalogue.InvolvementPrinciples, (Entry<InvolvementPrinciple> entry) => entry.Id);
        AssertCovers(Catalogue.InvolvementLevels, (Entry<InvolvementLevel> entry) => entry.Id);
        AssertCovers(Catalogue.Roles, (Entry<MethodRole> entry) => entry.Id);

        static void AssertCovers<TEntry, TKey>(IReadOnlyList<TEntry> entries, Func<TEntry, TKey> id)
            where TKey : struct, Enum =>
            Assert.Equal(Enum.GetValues<TKey>(), entries.Select(id));
    }

    [Fact]
    public void Keys_are_camel_case_and_unique_in_their_list()
    {
        foreach (var list in CatalogueTexts.Lists().Where(list => list.Name != nameof(Catalogue.Questions)))
        {
            var keys = ((IEnumerable<object>)list.GetValue(null)!).Select(item => item is Source source ? source.Key : ((Entry)item).Key);
            AssertKeys(list.Name, [.. keys]);
        }

        AssertKeys("competences", [.. Catalogue.CompetenceTypes.SelectMany(type => type.Competences).Select(entry => entry.Key)]);
        AssertKeys("advice", [.. Catalogue.AdviceSets.SelectMany(set => set.Advice).Select(entry => entry.Key)]);

        static void AssertKeys(string list, List<string> keys)
        {
            Assert.All(keys, key => Assert.Matches(CamelCase(), key));
            Assert.True(keys.Distinct().Count() == keys.Count, list);
        }
    }

    [Fact]
    public void The_ethics_keys_are_those_of_the_contract() =>
        Assert.Equal(
            [
                "welfare", "dignity", "privacy", "selfDetermination", "equality",
                "freedom", "ruleOfLaw", "transparency", "security", "accountability",
            ],
            Catalogue.EthicsPrinciples.Select(entry => entry.Key));

    [Fact]
    public void A_key_can_be_read_back_and_only_exactly()
    {
        Assert.True(CatalogueKey.TryParse<Field>("socialAndHealth", out var field));
        Assert.Equal(Field.SocialAndHealth, field);
        Assert.False(CatalogueKey.TryParse<Field>("SocialAndHealth", out _));
        Assert.False(CatalogueKey.TryParse<Field>("1", out _));
        Assert.False(CatalogueKey.TryParse<Field>(null, out _));
    }

    [Fact]
    public void An_entry_is_found_by_its_enum_value()
    {
        Assert.Equal("Krav og indkøb", Catalogue.Phases.Of(Phase.Development).ShortHint.Da);
        Assert.Equal("Medindflydelse", Catalogue.InvolvementLevels.Of(InvolvementLevel.Influence).Title.Da);
    }

    [Fact]
    public void Every_entry_names_its_element_of_the_method_and_a_source_of_the_catalogue()
    {
        var entries = CatalogueTexts.Lists()
            .SelectMany(list => (IEnumerable<object>)list.GetValue(null)!)
            .OfType<Entry>()
            .Concat(Catalogue.CompetenceTypes.SelectMany(type => type.Competences))
            .Concat(Catalogue.AdviceSets.SelectMany(set => set.Advice))
            .ToList();

        Assert.All(entries, entry => Assert.True(IsElement(entry.Ref), $"{entry.Key}: {entry.Ref}"));
        Assert.All(entries, entry => Assert.Contains(entry.Source, Catalogue.Sources));
        Assert.All(Catalogue.Sources, source => Assert.True(IsElement(source.Ref), source.Key));
    }

    [Fact]
    public void No_source_claims_that_its_link_was_checked() =>
        Assert.All(Catalogue.Sources, source =>
        {
            Assert.Null(source.Checked);
            Assert.True(source.Link is null || source.Link.Scheme == "https", source.Key);
        });

    internal static bool IsElement(string reference) =>
        reference.StartsWith('S') && int.TryParse(reference.AsSpan(1), out var number) && number is >= 1 and <= 115;

    [GeneratedRegex("^[a-z][a-zA-Z]*$")]
    private static partial Regex CamelCase();
}
