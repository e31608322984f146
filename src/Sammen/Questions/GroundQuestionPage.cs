using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Questions;

namespace Sammen.Questions;

/// <summary>One of the four ground questions with its five questions and where each stands; those that weigh now come first (S24).</summary>
[Route("k/{kommune}/initiativer/{initiative}/grundspoergsmaal/{ground:int:range(1,4)}")]
public sealed class GroundQuestionPageController(SammenDb db) : PageController
{
    /// <summary>The five questions.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(int ground)
    {
        var id = Here.Initiative.Id;
        var answers = (await db.Set<Answer>().AsNoTracking().Where(a => a.InitiativeId == id).ToListAsync()).Where(a => a.Question.Ground == ground).ToList();
        return Page<GroundQuestionPage>(new { Ground = Catalogue.GroundQuestions.Of((GroundQuestion)ground), Answers = answers, Here.Initiative });
    }
}
