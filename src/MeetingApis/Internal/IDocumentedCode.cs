namespace MeetingApis.Internal;

/// <summary>A string code of which the vendor takes the documented values only.</summary>
internal interface IDocumentedCode
{
    /// <summary>Whether this is one of them.</summary>
    bool IsDocumented { get; }

    /// <summary>What to say where it is none, as the rest of a sentence.</summary>
    string Rule { get; }
}
