namespace Sammen.Webhooks;

/// <summary>The texts of this folder: Texts.da.resx and Texts.en.resx.</summary>
public sealed class Texts;
