using System.Runtime.CompilerServices;

namespace MeetingApis.Internal;

/// <summary>
/// The clocks of the clients that resources come from, for extension methods that wait: they are handed an interface, and it
/// tells nothing of its client.
/// </summary>
internal static class ResourceClock
{
    private static readonly ConditionalWeakTable<object, TimeProvider> s_clocks = [];

    /// <summary>Remembers the clock of a client's resource, for as long as the resource lives; a substitute has no pipeline and no clock.</summary>
    public static TApi Keep<TApi>(TApi api, PipelineClient? pipeline)
        where TApi : class
    {
        // Without a clock of its own, nothing is kept: a client may be made for each request.
        if (pipeline is not null && pipeline.Invoker.Time != TimeProvider.System)
        {
            s_clocks.AddOrUpdate(api, pipeline.Invoker.Time);
        }

        return api;
    }

    /// <summary>The clock of the client that the resource comes from; the system clock if it comes from none.</summary>
    public static TimeProvider Of(object api) => s_clocks.TryGetValue(api, out TimeProvider? time) ? time : TimeProvider.System;
}
