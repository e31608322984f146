using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Municipalities;

public sealed class MemberTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_last_administrator_can_neither_be_closed_out_nor_step_down()
    {
        var last = Joined(MunicipalityRole.Administrator);

        Assert.Equal("Municipalities.LastAdministrator", Assert.Single(last.Deactivate(0, Now).Refusals).Code);
        Assert.True(last.IsActive);
        Assert.Equal("Municipalities.LastAdministrator", Assert.Single(last.Revise("Anna", null, MunicipalityRole.Member, last.Version, 0).Refusals).Code);
        Assert.Equal(MunicipalityRole.Administrator, last.Role);

        last.Revise("Anna Holm", null, MunicipalityRole.Administrator, last.Version, 0).Expect();
        last.Revise("Anna Holm", null, MunicipalityRole.Member, last.Version, 1).Expect();
        last.Deactivate(0, Now).Expect();
        Assert.False(last.IsActive);
    }

    [Fact]
    public void An_invited_administrator_who_has_not_come_can_be_closed_out()
    {
        var invited = Member.Invite("Anna", null, MunicipalityRole.Administrator, Now).Expect();

        Assert.False(invited.Administers);
        invited.Deactivate(0, Now).Expect();
    }

    [Fact]
    public void A_closed_access_remembers_the_first_day_and_opens_again()
    {
        var member = Joined(MunicipalityRole.Member);
        member.Deactivate(1, Now).Expect();
        member.Deactivate(1, Now.AddDays(1)).Expect();
        Assert.Equal(Now, member.DeactivatedAt);

        member.Reactivate();
        Assert.True(member.IsActive);
    }

    [Fact]
    public void A_stale_or_empty_revision_changes_nothing()
    {
        var member = Joined(MunicipalityRole.Member);

        Assert.Equal([Refusal.Missing("Name"), Refusal.Missing("Role"), Refusal.Stale], member.Revise(" ", null, (MunicipalityRole)9, 99, 1).Refusals, Same);
        Assert.Equal("Anna", member.Name);
    }

    [Fact]
    public void An_invitation_works_once_and_for_two_weeks_and_its_token_is_not_kept()
    {
        var (invitation, token) = Invitation.For(Joined(MunicipalityRole.Member).Id, Now);

        Assert.Equal(40, token.Length);
        Assert.NotEqual(token, invitation.TokenHash);
        Assert.Equal(Invitation.Hash(token), invitation.TokenHash);
        Assert.True(invitation.IsOpen(Now.AddDays(14).AddSeconds(-1)));
        Assert.False(invitation.IsOpen(Now.AddDays(14)));
        invitation.Use(Now).Expect();
        Assert.Equal("Municipalities.InvitationSpent", Assert.Single(invitation.Use(Now).Refusals).Code);
    }

    [Fact]
    public void A_slug_is_small_letters_digits_and_hyphens()
    {
        foreach (var slug in (string[])["Aaby", "åby", "aa by", "-aa", "aa-", "aa--by", "aa/by"])
        {
            Assert.Contains(Municipality.Create(slug, "Åby Kommune", Now).Refusals, r => r.Code == "Municipalities.SlugForm");
        }

        Assert.Equal("aa-by-2", Municipality.Create("aa-by-2", "Åby Kommune", Now).Expect().Slug);
    }

    private static bool Same(Refusal a, Refusal b) => a.Code == b.Code && a.Field == b.Field;

    private static Member Joined(MunicipalityRole role)
    {
        var member = Member.Invite("Anna", null, role, Now).Expect();
        member.Join(Guid.NewGuid());
        return member;
    }
}
