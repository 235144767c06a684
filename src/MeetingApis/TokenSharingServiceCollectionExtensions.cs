using MeetingApis;
using Microsoft.Extensions.Caching.Distributed;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the processes of an application share their access tokens.</summary>
public static class TokenSharingServiceCollectionExtensions
{
    /// <summary>
    /// Shares the access tokens of all registered clients through the host's <see cref="IDistributedCache"/>, Redis as a rule.
    /// What a client's own options say about cache and protector goes before.
    /// </summary>
    /// <param name="services">The application's services. A client that finds no <see cref="IDistributedCache"/> in them cannot be made: <see cref="InvalidOperationException"/>.</param>
    /// <param name="protector">Makes tokens and grants unreadable, in all processes with the same key: see <see cref="TokenProtector"/>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddMeetingTokenSharing(this IServiceCollection services, ITokenProtector protector)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(protector);
        return services.AddSingleton(new TokenSharing(protector));
    }
}
