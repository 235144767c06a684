using System.Collections.Concurrent;

namespace MeetingApis.Samples.MultiTenant;

/// <summary>The organisations that have the app just now. A real application keeps them in its database.</summary>
internal sealed class Installations
{
    private readonly ConcurrentDictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);

    /// <summary>The organisations at this moment, as a copy.</summary>
    public ICollection<Organisation> Current => _organisations.Values;

    public void Add(Organisation organisation) => _organisations[organisation.TenantKey] = organisation;

    public void Remove(Organisation organisation) => _organisations.TryRemove(organisation.TenantKey, out _);
}
