using MeetingApis;
using Microsoft.Extensions.Caching.Distributed;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the processes of an application share their access tokens.</summary>
public static class TokenSharingServiceCollectionExtensions
{
    /// <summary>
    /// Shares the access tokens of all registered clients through the host's <see cref="IDistributedCache"/>, usually
    /// Redis. A client's own options for cache and protector take precedence.
    /// </summary>
    /// <param name="services">The service collection. If it has no <see cref="IDistributedCache"/>, creating a client throws an <see cref="InvalidOperationException"/>.</param>
    /// <param name="protector">Encrypts tokens and grants. All processes need the same key: see <see cref="TokenProtector"/>.</param>
    /// <returns>The service collection.</returns>
    /// <example>
    /// <code>
    /// services.AddMeetingTokenSharing(TokenProtector.FromKey(key));
    /// </code>
    /// </example>
    public static IServiceCollection AddMeetingTokenSharing(this IServiceCollection services, ITokenProtector protector)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(protector);
        return services.AddSingleton(new TokenSharing(protector));
    }
}
