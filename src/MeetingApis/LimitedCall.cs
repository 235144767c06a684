namespace MeetingApis;

/// <summary>What a <see cref="MeetingClientOptions.RateLimiter"/> is asked about: vendors count each operation of each app in each organisation by itself.</summary>
/// <param name="Operation">The operation that is about to be sent.</param>
/// <param name="AppId">The application's public identifier, as in <see cref="AccessTokenRequest.AppId"/>.</param>
/// <param name="Tenant">The organisation, as in <see cref="AccessTokenRequest.Tenant"/>. Null for an internal app, which has but one.</param>
public readonly record struct LimitedCall(ApiOperation Operation, string AppId, string? Tenant);
