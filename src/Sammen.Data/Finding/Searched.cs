using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sammen.Domain;
using Sammen.Domain.Search;

namespace Sammen.Data.Finding;

/// <summary>One thing with its words, as those may read it who may see what it belongs to.</summary>
/// <param name="Source">What kind of thing.</param>
/// <param name="Subject">What it belongs to.</param>
/// <param name="Name">What it is called; empty for what has no name of its own.</param>
/// <param name="Texts">What is written in it.</param>
/// <param name="Path">Where it is read, within the municipality.</param>
/// <param name="About">What tells it from others of its kind: a question, a day, a name.</param>
public sealed record SearchedThing(Searched Source, Guid Subject, string Name, IReadOnlyList<string> Texts, string Path, IReadOnlyList<object> About);

/// <summary>A kind of thing whose words are searched, and where it belongs.</summary>
public abstract class Searched(int place, SubjectKind kind, Type type)
{
    /// <summary>Its bit in <see cref="SubjectWord.Places"/>. Kinds that are seldom many share one.</summary>
    public long Place => 1L << place;

    /// <summary>What it belongs to.</summary>
    public SubjectKind Kind => kind;

    /// <summary>The kind of thing.</summary>
    public Type Type => type;

    /// <summary>True for the subject itself.</summary>
    public abstract bool IsSubject { get; }

    /// <summary>What all may read of it that belongs to these subjects.</summary>
    public abstract Task<List<SearchedThing>> Read(SammenDb db, IReadOnlyCollection<Guid> subjects, CancellationToken stop);

    /// <summary>All subjects of its kind; only for the subject itself.</summary>
    public abstract Task<List<Guid>> Subjects(SammenDb db, CancellationToken stop);

    /// <summary>What something belongs to that is about to be saved; null while it is not to be found yet.</summary>
    internal abstract Guid? SubjectOf(EntityEntry entry, SammenDb db);

    /// <summary>True while it may be read.</summary>
    internal abstract bool IsShown(object thing);

    /// <summary>What is written in something.</summary>
    internal abstract (string Name, IReadOnlyList<string> Texts) WordsOf(object thing);

    /// <summary>The things that can be found from now on because another one was changed: which one, and what it belongs to.</summary>
    internal virtual (object Key, Guid Subject)? OpenedBy(EntityEntry entry) => null;

    /// <summary>True where there can be such.</summary>
    internal virtual bool CanBeOpened => false;

    /// <summary>What is written in those.</summary>
    internal virtual Task<List<IReadOnlyList<string>>> Opened(SammenDb db, object key, CancellationToken stop) => Task.FromResult(new List<IReadOnlyList<string>>());
}

/// <summary>The same with what tells its words.</summary>
public abstract class Searched<T>(int place, SubjectKind kind) : Searched(place, kind, typeof(T)) where T : class
{
    private Func<T, string> name = _ => "";
    private Func<T, IEnumerable<string?>> texts = _ => [];
    private Func<T, bool>? isShown;

    /// <summary>Which of them may be read; what is taken back may not.</summary>
    protected Expression<Func<T, bool>> Shown { get; private set; } = _ => true;

    /// <summary>What tells it from others of its kind.</summary>
    protected Func<T, IReadOnlyList<object>> Telling { get; private set; } = _ => [];

    /// <summary>What it is called.</summary>
    public Searched<T> Named(Func<T, string> by)
    {
        name = by;
        return this;
    }

    /// <summary>What is written in it: words about the matter, never who wrote them.</summary>
    public Searched<T> Saying(Func<T, IEnumerable<string?>> words)
    {
        texts = words;
        return this;
    }

    /// <summary>Only these may be read.</summary>
    public Searched<T> Only(Expression<Func<T, bool>> these)
    {
        (Shown, isShown) = (these, these.Compile());
        return this;
    }

    /// <summary>What tells it from others of its kind, for the words "Konklusion på spørgsmål 2.3".</summary>
    public Searched<T> About(Func<T, IReadOnlyList<object>> what)
    {
        Telling = what;
        return this;
    }

    internal override bool IsShown(object thing) => isShown?.Invoke((T)thing) != false;

    internal override (string Name, IReadOnlyList<string> Texts) WordsOf(object thing) =>
        (name((T)thing), [.. texts((T)thing).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)]);

    private protected SearchedThing Thing(T thing, Guid subject, string path, IReadOnlyList<object> about)
    {
        var words = WordsOf(thing);
        return new(this, subject, words.Name, words.Texts, path, about);
    }
}

/// <summary>A kind of thing that names its subject itself.</summary>
internal sealed class SearchedOf<T, TSubject>(int place, SubjectKind kind, string column, Func<T, Id<TSubject>, string> path) : Searched<T>(place, kind) where T : class
{
    public override bool IsSubject => typeof(T) == typeof(TSubject);

    public override async Task<List<SearchedThing>> Read(SammenDb db, IReadOnlyCollection<Guid> subjects, CancellationToken stop)
    {
        var ids = subjects.Select(s => new Id<TSubject>(s)).ToList();
        var found = await db.Set<T>().AsNoTracking().Where(t => ids.Contains(EF.Property<Id<TSubject>>(t, column))).Where(Shown)
            .Select(t => new { Thing = t, Subject = EF.Property<Id<TSubject>>(t, column) }).ToListAsync(stop);
        return found.ConvertAll(f => Thing(f.Thing, f.Subject.Value, path(f.Thing, f.Subject), Telling(f.Thing)));
    }

    public override async Task<List<Guid>> Subjects(SammenDb db, CancellationToken stop) =>
        (await db.Set<T>().AsNoTracking().Select(t => EF.Property<Id<TSubject>>(t, column)).ToListAsync(stop)).ConvertAll(id => id.Value);

    internal override Guid? SubjectOf(EntityEntry entry, SammenDb db) => ((Id<TSubject>)entry.Property(column).CurrentValue!).Value;
}

/// <summary>A kind of thing that belongs to a subject by way of another one, and that can be hidden until that one is opened.</summary>
internal sealed class SearchedThrough<T, TParent, TSubject>(int place, SubjectKind kind, string column, string parentColumn, Func<T, TParent, string> path, Opening<TParent>? opening, Func<T, TParent, IReadOnlyList<object>> about)
    : Searched<T>(place, kind) where T : class where TParent : class
{
    private const string Key = "Id";

    private readonly Func<TParent, bool>? isOpen = opening?.IsOpen.Compile();

    public override bool IsSubject => false;

    public override async Task<List<SearchedThing>> Read(SammenDb db, IReadOnlyCollection<Guid> subjects, CancellationToken stop)
    {
        var ids = subjects.Select(s => new Id<TSubject>(s)).ToList();
        var parents = (await db.Set<TParent>().AsNoTracking().Where(p => ids.Contains(EF.Property<Id<TSubject>>(p, parentColumn))).Where(opening?.IsOpen ?? (_ => true))
            .Select(p => new { Parent = p, Key = EF.Property<Id<TParent>>(p, Key), Subject = EF.Property<Id<TSubject>>(p, parentColumn) }).ToListAsync(stop)).ToDictionary(p => p.Key);
        var keys = parents.Keys.ToList();
        var found = await db.Set<T>().AsNoTracking().Where(t => keys.Contains(EF.Property<Id<TParent>>(t, column))).Where(Shown)
            .Select(t => new { Thing = t, Key = EF.Property<Id<TParent>>(t, column) }).ToListAsync(stop);
        return found.ConvertAll(f =>
        {
            var of = parents[f.Key];
            return Thing(f.Thing, of.Subject.Value, path(f.Thing, of.Parent), about(f.Thing, of.Parent));
        });
    }

    public override Task<List<Guid>> Subjects(SammenDb db, CancellationToken stop) => Task.FromResult(new List<Guid>());

    internal override Guid? SubjectOf(EntityEntry entry, SammenDb db)
    {
        var key = (Id<TParent>)entry.Property(column).CurrentValue!;
        var parent = db.Set<TParent>().Local.FindEntry(key)
            ?? (db.Set<TParent>().AsNoTracking().FirstOrDefault(p => EF.Property<Id<TParent>>(p, Key) == key) is { } stored ? db.Entry(stored) : null);
        return parent is null || isOpen?.Invoke(parent.Entity) == false ? null : ((Id<TSubject>)parent.Property(parentColumn).CurrentValue!).Value;
    }

    internal override bool CanBeOpened => opening is not null;

    internal override (object Key, Guid Subject)? OpenedBy(EntityEntry entry) =>
        opening is not null && entry is { Entity: TParent parent, State: EntityState.Modified } && entry.Property(opening.Column).IsModified && isOpen!(parent)
            ? (entry.Property(Key).CurrentValue!, ((Id<TSubject>)entry.Property(parentColumn).CurrentValue!).Value)
            : null;

    internal override async Task<List<IReadOnlyList<string>>> Opened(SammenDb db, object key, CancellationToken stop)
    {
        var id = (Id<TParent>)key;
        return (await db.Set<T>().AsNoTracking().Where(t => EF.Property<Id<TParent>>(t, column) == id).Where(Shown).ToListAsync(stop)).ConvertAll(t => WordsOf(t).Texts);
    }
}

/// <summary>When what is kept in something may be read by others.</summary>
/// <param name="Column">The field whose change opens it.</param>
/// <param name="IsOpen">True from then on.</param>
public sealed record Opening<TParent>(string Column, Expression<Func<TParent, bool>> IsOpen);
