using Sammen.Domain.Dialogues;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class PersonalLinkTests
{
    private static readonly Dialogue Hearing = PeriodTests.Open(PeriodTests.Plan(), Given.Today.AddDays(9)).Expect();

    [Fact]
    public void Each_line_becomes_a_link_and_the_same_line_only_one()
    {
        var links = Make("Ida\r\n\r\n  Bo \nIda\nbo@eksempel.dk").Expect();

        Assert.Equal(["Ida", "Bo", "bo@eksempel.dk"], links.Select(l => l.Label));
        Assert.All(links, l => Assert.False(l.IsUsed || l.IsToldUsed));
    }

    [Fact]
    public void A_number_makes_as_many_without_a_label()
    {
        var links = Make(null, 400).Expect();

        Assert.Equal(400, links.Select(l => l.Hash).Distinct().Count());
        Assert.All(links, l => Assert.Empty(l.Label));
    }

    [Fact]
    public void The_same_form_sent_twice_makes_the_same_links()
    {
        var batch = Guid.NewGuid();

        Assert.Equal(
            Hearing.MakeLinks(new(batch, "Ida\nBo", null), 0, Given.Today).Expect().Select(l => l.Id),
            Hearing.MakeLinks(new(batch, "Ida\nBo", null), 2, Given.Today).Expect().Select(l => l.Id));
        Assert.NotEqual(Make("Ida").Expect()[0].Id, Make("Ida").Expect()[0].Id);
    }

    [Fact]
    public void A_link_is_found_by_its_code_however_it_is_typed_and_its_code_is_not_stored()
    {
        var link = Make("Ida").Expect()[0];
        var code = link.CodeIn(Hearing);

        Assert.Equal(SlipCode.Length, code.Length);
        Assert.All(code, c => Assert.Contains(c, SlipCode.Alphabet));
        Assert.Equal(link.Hash, SlipCode.HashOf(code));
        Assert.Equal(link.Hash, SlipCode.HashOf($" {SlipCode.Spaced(code).ToLowerInvariant()} "));
        Assert.All(new[] { null, "", "kort", code + "A" }, wrong => Assert.Null(SlipCode.HashOf(wrong)));
        Assert.DoesNotContain(code, link.Hash, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(code, link.CodeIn(PeriodTests.Open(PeriodTests.Plan()).Expect()));
    }

    [Fact]
    public void An_id_tells_nothing_of_when_it_was_made()
    {
        Assert.All(Make(null, 20).Expect(), l => Assert.Equal(4, l.Id.Value.Version));
    }

    [Fact]
    public void What_cannot_be_made_is_explained()
    {
        Assert.Equal(["Dialogues.NoLinkToMake"], Codes(Make(" \n ")));
        Assert.Equal(["Dialogues.NoLinkToMake"], Codes(Make(null, 0)));
        Assert.Equal(["Common.TooLong"], Codes(Make(new string('a', PersonalLink.LabelLength + 1))));
        Assert.Equal(["Dialogues.TooManyLinks"], Codes(Make(null, PersonalLink.Most + 1)));
        Assert.Equal(["Dialogues.TooManyLinks"], Codes(Hearing.MakeLinks(new(Guid.NewGuid(), "Ida\nBo", null), PersonalLink.Most - 1, Given.Today)));
        Assert.Equal(["Dialogues.NoPersonalLinks"], Codes(Hearing.MakeLinks(new(Guid.NewGuid(), "Ida", null), 0, Given.Today.AddDays(10))));
        Assert.Equal(["Dialogues.NoPersonalLinks"], Codes(Given.Dialogue().MakeLinks(new(Guid.NewGuid(), "Ida", null), 0, Given.Today)));
    }

    private static Result<IReadOnlyList<PersonalLink>> Make(string? labels, int? number = null) =>
        Hearing.MakeLinks(new(Guid.NewGuid(), labels, number), 0, Given.Today);

    private static string[] Codes<T>(Result<T> result) => [.. result.Refusals.Select(r => r.Code)];
}
