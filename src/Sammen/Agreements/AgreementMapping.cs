using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Agreements;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.HasKey(a => a.Id);
        agreement.HasOne<Initiative>().WithMany().HasForeignKey(a => a.InitiativeId);
        agreement.HasOne<Conclusion>().WithMany().HasForeignKey(a => a.ConclusionId);
        agreement.HasOne<Concern>().WithMany().HasForeignKey(a => a.ConcernId);
    }
}
