using System.Diagnostics.CodeAnalysis;

namespace Sammen.Domain.Method;

/// <summary>Names one of the method's four times five questions (S115), from q1.1 to q4.5.</summary>
public readonly record struct QuestionKey : IParsable<QuestionKey>
{
    /// <summary>Throws when there is no such question.</summary>
    public QuestionKey(int ground, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ground, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ground, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 5);
        Ground = ground;
        Number = number;
    }

    /// <summary>The ground question, 1 to 4, same number as <see cref="GroundQuestion"/>.</summary>
    public int Ground { get; }

    /// <summary>The question under it, 1 to 5.</summary>
    public int Number { get; }

    /// <summary>Throws <see cref="FormatException"/> for anything but q1.1 to q4.5.</summary>
    public static QuestionKey Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var key)
            ? key
            : throw new FormatException($"'{s}' is not a question. The questions are q1.1 to q4.5.");
    }

    /// <summary>Accepts q1.1 to q4.5, in lower case and without spaces, and nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuestionKey result)
    {
        if (s is ['q', >= '1' and <= '4' and var ground, '.', >= '1' and <= '5' and var number])
        {
            result = new QuestionKey(ground - '0', number - '0');
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The key as it is written everywhere, such as q1.1.</summary>
    public override string ToString() => $"q{Ground}.{Number}";
}
