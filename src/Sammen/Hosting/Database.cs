using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Update;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Search;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;

namespace Sammen.Hosting;

/// <summary>SQLite with nothing to install, or PostgreSQL where the settings name one.</summary>
internal static class Database
{
    public static readonly MappingAssemblies Mappings = new(typeof(Database).Assembly);

    public static void Configure(DbContextOptionsBuilder options, Settings settings)
    {
        if (settings.Postgres is { } postgres)
        {
            options.UseNpgsql(postgres, p => p.MigrationsAssembly("Sammen.Migrations.Postgres").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        }
        else
        {
            options.UseSqlite(settings.SqliteConnection, s => s.MigrationsAssembly("Sammen.Migrations.Sqlite").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .ReplaceService<IMigrationsSqlGenerator, StatementsWithoutOrder>();
        }
    }

    /// <summary>
    /// SQLite numbers the rows of a table in the order they come. What is without name, and who took part, are kept without that
    /// number: with it, the order of what is without name could be set beside the web server's log.
    /// </summary>
    private sealed class StatementsWithoutOrder(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
        : SqliteMigrationsSqlGenerator(dependencies, annotations)
    {
        private static readonly string[] WithoutOrder =
        [
            nameof(Statement), nameof(Participant), nameof(Vote), nameof(PersonalLink),
            nameof(AnswerBox), nameof(SurveyComment), nameof(SurveySlip), nameof(SurveyReceipt), nameof(Breakdown),
            // Beside those of what was said with a name, the order of the words would tell it too.
            nameof(SubjectWord), nameof(ChangedSubject),
        ];

        protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
        {
            // A later migration that changes the table builds it anew under a passing name.
            if (!WithoutOrder.Any(name => operation.Name == name || operation.Name == "ef_temp_" + name))
            {
                base.Generate(operation, model, builder, terminate);
                return;
            }

            base.Generate(operation, model, builder, terminate: false);
            builder.Append(" WITHOUT ROWID").AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }
}
