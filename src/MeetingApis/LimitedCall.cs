namespace MeetingApis;

/// <summary>The call that a <see cref="MeetingClientOptions.RateLimiter"/> has to admit. Vendors count each operation of each app in each organisation separately.</summary>
/// <param name="Operation">The operation that is about to be sent.</param>
/// <param name="AppId">The application's public identifier, as in <see cref="AccessTokenRequest.AppId"/>.</param>
/// <param name="Tenant">The organisation, as in <see cref="AccessTokenRequest.Tenant"/>. Null for an internal app, which has only one.</param>
public readonly record struct LimitedCall(ApiOperation Operation, string AppId, string? Tenant);
