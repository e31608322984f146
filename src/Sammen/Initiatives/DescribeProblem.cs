using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>What is typed in the first step.</summary>
public sealed record ProblemInput(string? Title, string? Problem, string? CoreTask, string? WhoseNeed, Driver[]? WhyNow, int Version, Id<Idea>? Idea)
{
    /// <summary>The step as Domain takes it.</summary>
    public ProblemDescription Description => new(Title, Problem, CoreTask, WhoseNeed, WhyNow ?? []);

    /// <summary>What is recorded.</summary>
    public static ProblemInput Of(Initiative i) => new(i.Title, i.Problem, i.CoreTask, i.WhoseNeed, [.. i.WhyNow], i.Version, null);
}

/// <summary>First step of a description: the problem and the core task (S20, S28). Also how an initiative begins.</summary>
[Route("k/{kommune}/initiativer")]
public sealed class DescribeProblemController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The empty form, or one filled in from an idea.</summary>
    [HttpGet("ny")]
    [AnyMember]
    public async Task<IResult> New(Id<Idea>? idea)
    {
        var from = await Mine(idea);
        return Page<DescribeProblem>(new { Input = new ProblemInput(null, from?.Problem, null, null, null, 0, from?.Id) });
    }

    /// <summary>Begins an initiative.</summary>
    [HttpPost("ny")]
    [AnyMember]
    public async Task<IResult> Begin([FromForm] ProblemInput input)
    {
        if (!Initiative.Begin(input.Description, Here.Me.Id, Here.Me.UnitId, clock.GetUtcNow()).Accepted(out var initiative, out var why))
        {
            return Again<DescribeProblem>(new { Input = input, Errors = ErrorsOf(why) }, why);
        }

        db.Add(initiative);
        (await Mine(input.Idea))?.Became(initiative.Id);

        await db.SaveChangesAsync();
        return Onwards(Here.Path(initiative.Id, "beskrivelse/2"), draft: "initiativ-ny");
    }

    /// <summary>The form with what is recorded.</summary>
    [HttpGet("{initiative}/beskrivelse/1")]
    [Needs(Right.Lead)]
    public IResult Show() => Page<DescribeProblem>(new { Input = ProblemInput.Of(Here.Initiative), Here.Initiative });

    /// <summary>Revises the step.</summary>
    [HttpPost("{initiative}/beskrivelse/1")]
    [Needs(Right.Lead)]
    public async Task<IResult> Revise([FromForm] ProblemInput input)
    {
        var before = ProblemInput.Of(Here.Initiative);
        var why = await Commit(Here.Initiative.Describe(input.Description, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "beskrivelse/2"), draft: $"beskrivelse-1-{Here.Initiative.Id}")
            : Again<DescribeProblem>(new { Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Here.Initiative, Stored = before }, why);
    }

    // Only an idea that one is to answer can be taken up; another's id in the address says nothing of what it holds.
    private async Task<Idea?> Mine(Id<Idea>? id) =>
        id is { } wanted && await db.Set<Idea>().FindAsync(wanted) is { } idea && (await IdeasToAnswer.Of(Here, db)).Covers(idea) ? idea : null;
}
