namespace MeetingApis.Internal;

/// <summary>A vendor sent an address that is not connected to.</summary>
/// <param name="problem">What it did, a clause without its subject.</param>
internal sealed class StreamAddressException(string problem) : Exception($"The vendor {problem}.");
