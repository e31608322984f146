using System.Collections;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>A column of a kind of row: its name in the file, and how it is read from a row and set in one.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Member">Where it is kept.</param>
/// <param name="Property">What the model knows of it.</param>
internal sealed record RowColumn(string Name, MemberInfo Member, IProperty Property)
{
    public Type Type => Property.ClrType;

    public object? Of(object row) => Member is PropertyInfo property ? property.GetValue(row) : ((FieldInfo)Member).GetValue(row);

    public void Set(object row, object? value)
    {
        if (Member is PropertyInfo property)
        {
            property.SetValue(row, value);
        }
        else
        {
            ((FieldInfo)Member).SetValue(row, value);
        }
    }
}

/// <summary>What a row owns: rows of a kind of their own that live within it.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Navigation">What the model knows of it.</param>
/// <param name="Shape">The columns of what is owned.</param>
internal sealed record RowPart(string Name, INavigation Navigation, RowShape Shape)
{
    public bool IsList => Navigation.IsCollection;

    public IEnumerable<object> Of(object row) => Navigation.PropertyInfo!.GetValue(row) switch
    {
        null => [],
        IEnumerable list when IsList => list.Cast<object>(),
        var one => [one],
    };

    public void Add(object row, object part)
    {
        if (IsList)
        {
            ((IList)Navigation.FieldInfo!.GetValue(row)!).Add(part);
        }
        else
        {
            Navigation.PropertyInfo!.SetValue(row, part);
        }
    }
}

/// <summary>The columns of a type as the model keeps it, and how one is made without passing by the rules that made the first.</summary>
internal sealed class RowShape
{
    private readonly ConstructorInfo constructor;
    private readonly IReadOnlyList<string> arguments;

    public RowShape(ITypeBase type, Func<IPropertyBase, bool> isKept, Func<IPropertyBase, bool> isSecret)
    {
        var binding = (ConstructorBinding)type.ConstructorBinding!;
        (Type, constructor) = (type.ClrType, binding.Constructor);
        arguments = [.. binding.ParameterBindings.Select(p => p.ConsumedProperties[0].Name)];
        Columns = ColumnsOf(p => !p.IsShadowProperty() && isKept(p) && !isSecret(p));
        Secrets = ColumnsOf(isSecret);
        Parts = type is IEntityType entity
            ? [.. entity.GetNavigations().Where(n => n.TargetEntityType.IsOwned() && !n.IsOnDependent && isKept(n)).Select(n => new RowPart(JsonNamingPolicy.CamelCase.ConvertName(n.Name), n, new RowShape(n.TargetEntityType, isKept, isSecret)))]
            : [];

        IReadOnlyList<RowColumn> ColumnsOf(Func<IProperty, bool> which) =>
            [.. type.GetProperties().Where(which).Select(p => new RowColumn(JsonNamingPolicy.CamelCase.ConvertName(p.Name), p.GetMemberInfo(forMaterialization: true, forSet: true), p))];
    }

    public Type Type { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Its id, where it has one of its own.</summary>
    public RowColumn? Id => Columns.FirstOrDefault(c => c.Name == "id" && c.Property.IsPrimaryKey());

    /// <summary>What stays where it is, and is made anew with a row.</summary>
    public IReadOnlyList<RowColumn> Secrets { get; }

    public IReadOnlyList<RowPart> Parts { get; }

    /// <summary>True for what a row cannot be made without.</summary>
    public bool IsNeeded(RowColumn column) => !column.Property.IsNullable && arguments.Contains(column.Property.Name);

    /// <summary>A row of these values. What is not among them is as it is in a new one.</summary>
    /// <param name="values">By the names of the properties.</param>
    /// <param name="secret">A new secret for a column.</param>
    public object Make(IReadOnlyDictionary<string, object?> values, Func<RowColumn, string> secret)
    {
        var row = constructor.Invoke([.. arguments.Select(name => values.GetValueOrDefault(name))]);
        foreach (var column in Columns.Where(c => values.ContainsKey(c.Property.Name) && !arguments.Contains(c.Property.Name)))
        {
            column.Set(row, values[column.Property.Name]);
        }

        foreach (var column in Secrets)
        {
            column.Set(row, secret(column));
        }

        return row;
    }
}

/// <summary>A kind of row that goes with an initiative.</summary>
/// <param name="Name">Of its list in the file.</param>
/// <param name="Entity">What the model knows of it.</param>
/// <param name="Shape">Its columns.</param>
/// <param name="Parent">The kind it hangs below; null for the initiative itself.</param>
/// <param name="Above">The column that says below which.</param>
internal sealed record RowKind(string Name, IEntityType Entity, RowShape Shape, RowKind? Parent, string? Above)
{
    public Type Type => Entity.ClrType;

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    public RowColumn? Id => Shape.Id;
}
