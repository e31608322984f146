using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Sammen.Data;

namespace Sammen.Hosting;

/// <summary>
/// The floor that a page is measured against (bench/README.md): an endpoint that runs the SQL the page ran, by plain ADO.NET, and
/// writes the bytes the page wrote. It is there only when the server is started with <c>--bench</c>, on loopback.
/// </summary>
public static class Measuring
{
    private const string Header = "Sammen-Bench";

    /// <summary>Registers what records.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Floors>();
        services.ConfigureDbContext<SammenDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<Floors>()));
    }

    /// <summary>
    /// A page asked for with the header is recorded under the header's name; <c>/bench/NAME</c> replays it. Both come after
    /// authentication, compression and all other steps of the pipeline.
    /// </summary>
    public static void UseMeasuring(this WebApplication app)
    {
        var floors = app.Services.GetRequiredService<Floors>();
        app.Use((http, next) => http.Request.Headers[Header] is [{ } name] ? floors.Record(name, http, next) : next(http));
        app.MapGet("/bench/{name}", (string name, HttpContext http) => floors.Replay(name, http));
        app.MapGet("/bench/compiled", () => JitInfo.GetCompilationTime().TotalSeconds);
        MeasuringLive.Map(app);
        MeasuringMarks.Map(app);
    }

    private sealed record Statement(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

    private sealed record Floor(string? ContentType, byte[] Bytes, IReadOnlyList<Statement> Statements);

    private sealed class Floors(Settings settings, IHttpContextAccessor accessor) : DbCommandInterceptor
    {
        private readonly ConcurrentDictionary<string, Floor> floors = new();

        public async Task Record(string name, HttpContext http, RequestDelegate next)
        {
            var statements = new List<Statement>();
            http.Items[typeof(Floors)] = statements;
            var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            using var copy = new MemoryStream();
            var copying = new StreamResponseBodyFeature(copy);
            http.Features.Set<IHttpResponseBodyFeature>(copying);
            await next(http);
            await copying.CompleteAsync();
            http.Features.Set(body);
            floors[name] = new Floor(http.Response.ContentType, copy.ToArray(), statements);
            await http.Response.Body.WriteAsync(copy.ToArray());
        }

        public async Task Replay(string name, HttpContext http)
        {
            if (http.User.Identity?.IsAuthenticated != true || !floors.TryGetValue(name, out var floor))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await using DbConnection connection = settings.Postgres is { } postgres ? new NpgsqlConnection(postgres) : new SqliteConnection(settings.SqliteConnection);
            await connection.OpenAsync();
            foreach (var statement in floor.Statements)
            {
                await Run(statement, connection);
            }

            http.Response.ContentType = floor.ContentType;
            await http.Response.Body.WriteAsync(floor.Bytes);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Note(command);
            return result;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Note(command);
            return ValueTask.FromResult(result);
        }

        private void Note(DbCommand command)
        {
            if (accessor.HttpContext?.Items[typeof(Floors)] is List<Statement> statements)
            {
                statements.Add(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            }
        }

        private static async Task Run(Statement statement, DbConnection connection)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text was made by EF a moment ago, its values are parameters.
            command.CommandText = statement.Sql;
#pragma warning restore CA2100
            foreach (var (name, value) in statement.Parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(row);
            }
        }
    }
}
