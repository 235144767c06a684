namespace MeetingApis.Internal;

/// <summary>
/// The handlers of Microsoft.Extensions.Http.Resilience, which many hosts add to all of their clients. They are taken off
/// ours, known by their name, so that the library needs no reference for it: the pipeline above the transport repeats by
/// what each operation allows, and would have to refuse what they repeat.
/// </summary>
internal static class ForeignRetries
{
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    public static bool IsOne(HttpMessageHandler handler)
    {
        for (Type? type = handler.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == ResilienceHandler)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes them out of a list.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool RemoveFrom(IList<DelegatingHandler> handlers)
    {
        int before = handlers.Count;
        for (int i = before - 1; i >= 0; i--)
        {
            if (IsOne(handlers[i]))
            {
                handlers.RemoveAt(i);
            }
        }

        return handlers.Count < before;
    }
}
