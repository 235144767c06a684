namespace MeetingApis.Internal;

/// <summary>Questions about the items of a list, asked for every call: they allocate no enumerator, as those of LINQ do.</summary>
internal static class ListRules
{
    public static bool HoldsAny<T>(this IReadOnlyList<T> items, Func<T, bool> rule)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (rule(items[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HoldsOnly<T>(this IReadOnlyList<T> items, Func<T, bool> rule)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!rule(items[i]))
            {
                return false;
            }
        }

        return true;
    }
}
