namespace MeetingApis.Tests.Contracts;

/// <summary>Calls that the vendor allows; null where its page prints no limit.</summary>
internal sealed record ContractLimits(int? Second = null, int? Minute = null, int? Hour = null);
