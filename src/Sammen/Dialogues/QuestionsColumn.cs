using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sammen.Domain.Method;

namespace Sammen.Dialogues;

/// <summary>A dialogue's questions in one readable column: "q1.1 q2.5".</summary>
internal sealed class QuestionsColumn() : ValueConverter<IReadOnlyList<QuestionKey>, string>(
    questions => string.Join(' ', questions),
    text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => QuestionKey.Parse(key, null)).ToList())
{
    internal sealed class Comparer() : ValueComparer<IReadOnlyList<QuestionKey>>(
        (a, b) => a!.SequenceEqual(b!), questions => questions.Count, questions => questions);
}
