namespace MeetingApis.Sharing.Tests;

/// <summary>How the calls of processes ended.</summary>
/// <param name="Succeeded">As often as a call went well.</param>
/// <param name="Failed">As often as it ended in an exception.</param>
/// <param name="Reason">One of the exceptions; null where there was none.</param>
internal sealed record CallCount(int Succeeded, int Failed, string? Reason = null);
