using System.Reflection;
using System.Runtime.CompilerServices;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Search;

namespace Sammen.Data.Finding;

/// <summary>Tells which of a capability's things have words that are searched; stands beside its mapping, and is found by scan as that is.</summary>
public interface ISearched
{
    /// <summary>Declares them.</summary>
    void Declare(Searchables all);
}

/// <summary>All kinds of things whose words are searched.</summary>
public sealed class Searchables
{
    private static readonly ConditionalWeakTable<MappingAssemblies, Searchables> Known = [];

    private readonly Dictionary<Type, Searched> all = [];

    private Searchables(IEnumerable<Assembly> assemblies)
    {
        foreach (var type in assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && t.IsAssignableTo(typeof(ISearched))).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            ((ISearched)Activator.CreateInstance(type, nonPublic: true)!).Declare(this);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Searched> All => all.Values;

    /// <summary>What the capabilities in these assemblies declare.</summary>
    public static Searchables In(MappingAssemblies mappings) => Known.GetValue(mappings, m => new(m.All));

    /// <summary>Those of one kind of subject.</summary>
    public IEnumerable<Searched> Of(SubjectKind kind) => all.Values.Where(s => s.Kind == kind);

    /// <summary>The kind of thing, where it is searched.</summary>
    public Searched? Of(Type type) => all.GetValueOrDefault(type);

    /// <summary>The places of all things of a kind of subject: another number once one more is declared.</summary>
    public long PlacesOf(SubjectKind kind) => Of(kind).Aggregate(0L, (places, source) => places | source.Place);

    /// <summary>Something on an initiative, and where below it it is read.</summary>
    public Searched<T> Initiatives<T>(int place, Func<T, string> path) where T : class =>
        Add(new SearchedOf<T, Initiative>(
            place, SubjectKind.Initiative, typeof(T) == typeof(Initiative) ? "Id" : "InitiativeId", (thing, id) => path(thing) is { Length: > 0 } rest ? $"initiativer/{id}/{rest}" : $"initiativer/{id}"));

    /// <summary>Something on an initiative that is read in a place of its own.</summary>
    public Searched<T> Elsewhere<T>(int place, Func<T, string> path) where T : class =>
        Add(new SearchedOf<T, Initiative>(place, SubjectKind.Initiative, "InitiativeId", (thing, _) => path(thing)));

    /// <summary>A subject, or something that names it in <paramref name="column"/>.</summary>
    public Searched<T> Belonging<T, TSubject>(int place, SubjectKind kind, string column, Func<T, string> path) where T : class =>
        Add(new SearchedOf<T, TSubject>(place, kind, column, (thing, _) => path(thing)));

    /// <summary>Something that belongs to a subject by way of another thing.</summary>
    public Searched<T> Through<T, TParent, TSubject>(
        int place, SubjectKind kind, string column, string parentColumn, Func<T, TParent, string> path, Func<T, TParent, IReadOnlyList<object>> about, Opening<TParent>? opening = null)
        where T : class where TParent : class =>
        Add(new SearchedThrough<T, TParent, TSubject>(place, kind, column, parentColumn, path, opening, about));

    private Searched<T> Add<T>(Searched<T> source) where T : class
    {
        all.Add(typeof(T), source);
        return source;
    }
}
