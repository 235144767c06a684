namespace MeetingApis.Internal;

/// <summary>Checks on the items of a list. They run for every call and, unlike LINQ, allocate no enumerator.</summary>
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
