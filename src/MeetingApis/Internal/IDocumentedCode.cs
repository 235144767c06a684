namespace MeetingApis.Internal;

/// <summary>A string code for which the vendor accepts only the documented values.</summary>
internal interface IDocumentedCode
{
    /// <summary>Whether this is one of them.</summary>
    bool IsDocumented { get; }

    /// <summary>The message for any other value, as the rest of a sentence.</summary>
    string Rule { get; }
}
