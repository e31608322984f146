namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>A statement of a conversation held elsewhere.</summary>
/// <param name="Id">Its number in the files.</param>
/// <param name="Text">The words, whole.</param>
/// <param name="IsHidden">True when it was moderated away.</param>
/// <param name="WrittenOn">The day it was written, in Denmark; null where the files do not say.</param>
public sealed record Comment(string Id, string Text, bool IsHidden, DateOnly? WrittenOn);

/// <summary>What a participant of a conversation held elsewhere last thought of a statement.</summary>
/// <param name="Participant">Number of the participant in the files.</param>
/// <param name="Comment">Number of the statement in the files.</param>
/// <param name="Value">Agree, disagree or pass.</param>
public sealed record LastVote(string Participant, string Comment, VoteValue Value);

/// <summary>Why something in the files was not taken in.</summary>
public enum LeftOutBecause
{
    /// <summary>A statement without words.</summary>
    NoWords,

    /// <summary>The same statement stands there once more.</summary>
    SameAgain,

    /// <summary>A vote for a statement that is not among the statements.</summary>
    NoSuchStatement,

    /// <summary>A vote that is neither agree, disagree nor pass, but empty.</summary>
    NoVote,

    /// <summary>A file that is none of the four.</summary>
    OtherFile,
}

/// <summary>Something in the files that was not taken in.</summary>
/// <param name="File">In which file.</param>
/// <param name="Line">On which line; 0 for a whole file.</param>
/// <param name="Because">Why.</param>
/// <param name="Statement">The number of the statement in the files; empty where there is none.</param>
public sealed record LeftOut(string File, int Line, LeftOutBecause Because, string Statement);

/// <summary>A conversation held elsewhere, as the files tell it.</summary>
/// <param name="Topic">What it is about; empty where the files do not say.</param>
/// <param name="Comments">Its statements in the files' order.</param>
/// <param name="Participants">Everybody in it, by their numbers.</param>
/// <param name="Votes">The last vote of each pair.</param>
/// <param name="Changed">Votes that a later one of the same pair replaced.</param>
/// <param name="Unguarded">Statements that lost an apostrophe in front of a sign: see <see cref="FormulaGuard"/>.</param>
/// <param name="LeftOut">What was not taken in.</param>
public sealed record Conversation(
    string Topic, IReadOnlyList<Comment> Comments, IReadOnlyCollection<string> Participants, IReadOnlyList<LastVote> Votes,
    int Changed, int Unguarded, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>
    /// Reads the files. The statements must be there; where the votes are missing, the participants' last votes stand in for them.
    /// What cannot be read refuses the whole, and the refusal names file, line and what is wrong.
    /// </summary>
    public static Result<Conversation> Read(IReadOnlyList<CsvFile> files) => new ConversationReading(files).Read();
}
