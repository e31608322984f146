using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Sammen.Access;

namespace Sammen.Hosting;

/// <summary>What programs are given, and its description for those who write them (OpenAPI).</summary>
internal static class ApiDescription
{
    private const string Problem = "Problem";
    private const string Key = "key";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<Problems>();
        services.AddSingleton<KeyLimits>();
        services.AddOptions<KeyLimit>().BindConfiguration("Api").Validate(l => l.PerMinute > 0, "Api:PerMinute must be above 0.");
        // Danish letters as themselves.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddOpenApi("v1", o =>
        {
            o.ShouldInclude = action => action.RelativePath?.StartsWith("api/v1/", StringComparison.OrdinalIgnoreCase) == true;
            o.AddDocumentTransformer(Introduce);
            o.AddOperationTransformer(SayWhatCanGoWrong);
        });
    }

    /// <summary>Open to everybody: it tells what there is to ask for, and nothing that is in it.</summary>
    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/api/v1/openapi.json");

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Sammen",
            Version = "v1",
            Description = "What other programs can ask Sammen for. Keys are made by the municipality's administrator. Words are Danish unless English is asked for.",
        };
        document.AddComponent<IOpenApiSecurityScheme>(Key, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key, which begins with sammen_.",
        });
        return Task.CompletedTask;
    }

    private static async Task SayWhatCanGoWrong(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var document = context.Document!;
        document.AddComponent<IOpenApiSchema>(Problem, await context.GetOrCreateSchemaAsync(typeof(HttpValidationProblemDetails), null, stop));
        var answers = operation.Responses ??= [];
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeedsKeyAttribute>().Any())
        {
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
            answers.TryAdd("401", ProblemOf("The key is missing, unknown or closed.", document));
            answers.TryAdd("403", ProblemOf("The key does not cover this.", document));
            answers.TryAdd("429", ProblemOf("The key has asked too often; wait for as many seconds as Retry-After says.", document));
        }

        answers.TryAdd("400", ProblemOf("What was sent cannot be read; errors says where.", document));
        if (operation.RequestBody is not null)
        {
            answers.TryAdd("413", ProblemOf("What was sent is too large.", document));
            answers.TryAdd("415", ProblemOf("What was sent is not application/json.", document));
        }

        answers.TryAdd("default", ProblemOf("Anything else that is wrong.", document));
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "lang",
            In = ParameterLocation.Query,
            Description = "Language of the words; otherwise Accept-Language decides where errors are told.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("da"), JsonValue.Create("en")], Default = JsonValue.Create("da") },
        });
    }

    private static OpenApiResponse ProblemOf(string description, OpenApiDocument document) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) },
        },
    };
}
