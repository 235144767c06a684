using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Scheduling;

/// <summary>What a scheduler can do: one <see cref="SchedulingCapability"/> for each <see cref="SchedulingFacet"/>.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It says what it holds.")]
public sealed class SchedulingCapabilities : IReadOnlyCollection<SchedulingCapability>
{
    private readonly SchedulingCapability[] _all;

    /// <summary>Collects what a scheduler can do. For substitutes in tests.</summary>
    /// <param name="capabilities">The capabilities. A facet that is not among them is <see cref="FacetSupport.Yes"/>.</param>
    /// <exception cref="ArgumentException">A facet occurs twice.</exception>
    public SchedulingCapabilities(IEnumerable<SchedulingCapability> capabilities)
    {
        ArgumentNullException.ThrowIfNull(capabilities);
        var given = capabilities.ToDictionary(static one => one.Facet);
        _all = [.. Enum.GetValues<SchedulingFacet>().Select(facet => given.GetValueOrDefault(facet) ?? new SchedulingCapability(facet, FacetSupport.Yes, "", null))];
    }

    /// <summary>How far the scheduler can do one thing.</summary>
    /// <param name="facet">The thing.</param>
    public SchedulingCapability this[SchedulingFacet facet] => Array.Find(_all, one => one.Facet == facet)
        ?? throw new ArgumentOutOfRangeException(nameof(facet), facet, "There is no such facet.");

    /// <summary>The number of facets.</summary>
    public int Count => _all.Length;

    /// <inheritdoc/>
    public IEnumerator<SchedulingCapability> GetEnumerator() => _all.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
