namespace MeetingApis.SourceGeneration;

/// <summary>Names of the pipeline's steps, by which the tests see what was cached.</summary>
internal static class TrackingNames
{
    public const string Parsed = nameof(Parsed);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Apis = nameof(Apis);
    public const string Catalogues = nameof(Catalogues);
}
