namespace Sammen.Domain;

/// <summary>A value that is kept as one and never looked into where it is kept: it is read, replaced and compared whole.</summary>
public interface IKeptWhole;
