using Microsoft.AspNetCore.Mvc;

namespace Sammen.Access;

/// <summary>
/// An action that takes files, and how many megabytes they may fill together: its field says so beforehand, and the page of a 413
/// afterwards, which leads back to the form at the same address. The form around them has a megabyte of its own, so that a file that is a
/// little too large gets its answer beside the field.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFilesAttribute(int megabytes) : RequestSizeLimitAttribute((megabytes + 1L) * 1024 * 1024)
{
    /// <summary>What the files may fill.</summary>
    public int Megabytes => megabytes;
}
