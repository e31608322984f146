using Microsoft.AspNetCore.Mvc.Controllers;

namespace Sammen.SignIn;

/// <summary>Tells what somebody wrote from what a form carries along: by the type of the input that the action takes.</summary>
internal static class FieldTypes
{
    /// <summary>The names of the fields that take a text, a date or a number.</summary>
    public static HashSet<string> WrittenOf(ControllerActionDescriptor action)
    {
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters)
        {
            if (IsWritten(parameter.ParameterType))
            {
                written.Add(parameter.Name);
            }

            written.UnionWith(parameter.ParameterType.GetProperties().Where(p => p.Name != "Version" && IsWritten(p.PropertyType)).Select(p => p.Name));
        }

        return written;
    }

    /// <summary>The capability of an action.</summary>
    public static string FolderOf(ControllerActionDescriptor? action) => action?.ControllerTypeInfo.Namespace?.Split('.') is [_, var folder, ..] ? folder : "SignIn";

    private static bool IsWritten(Type type)
    {
        var one = Nullable.GetUnderlyingType(type.IsArray ? type.GetElementType()! : type) ?? (type.IsArray ? type.GetElementType()! : type);
        return one == typeof(string) || one == typeof(DateOnly) || one == typeof(int) || one == typeof(long) || one == typeof(decimal);
    }
}
