namespace MeetingApis.Tests.WireMock;

/// <summary>A condition on a header or a query parameter: one of <see cref="EqualTo"/>, <see cref="Contains"/> and <see cref="Absent"/>.</summary>
internal sealed record ValuePattern
{
    /// <summary>The whole value.</summary>
    public string? EqualTo { get; init; }

    /// <summary>Whether <see cref="EqualTo"/> compares without case, as a charset needs it: WireMock's own server rewrites the case of a Content-Type.</summary>
    public bool CaseInsensitive { get; init; }

    /// <summary>A part of the value, with its case.</summary>
    public string? Contains { get; init; }

    /// <summary>True where nothing may be sent.</summary>
    public bool Absent { get; init; }
}
