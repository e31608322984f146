using System.Text;
using Sammen.Domain.Search;

namespace Sammen.Domain.Tests.Search;

public sealed class DanishOrderTests
{
    [Fact]
    public void Names_stand_as_in_a_Danish_register()
    {
        string[] register = ["anna berg", "Ánna Bergh", "Anne", "Birgit", "Mylius", "Müller", "Zoë", "Zoega", "Ægir", "Øst", "Århus", "Åse", "Aase B"];

        var sorted = register.Order(StringComparer.Ordinal).OrderBy(DanishOrder.KeyOf, StringComparer.Ordinal);

        Assert.Equal(register, sorted);
    }

    [Theory]
    [InlineData("Hansen", "Bo HANSEN")]
    [InlineData("åse", "Aase")]
    [InlineData("aage", "Åge")]
    [InlineData("lene", "Hélène")]
    [InlineData("ø", "Bo Ødegård")]
    public void What_is_typed_of_a_name_is_found_in_it(string typed, string name) =>
        Assert.Contains(DanishOrder.KeyOf(typed), DanishOrder.KeyOf(name), StringComparison.Ordinal);

    [Fact]
    public void A_letter_written_as_two_signs_is_the_same_letter() => Assert.Equal(DanishOrder.KeyOf("Åse"), DanishOrder.KeyOf("Åse".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Signs_that_are_no_letters_break_nothing() => Assert.Equal((" }", "\ud83d\ude00 }"), (DanishOrder.KeyOf("\t\0\ud83då"), DanishOrder.KeyOf("\ud83d\ude00 å")));
}
