using System.Collections;

namespace MeetingApis.Internal;

/// <summary>One key of a query, and where its value comes from.</summary>
/// <param name="key">The vendor's name.</param>
/// <param name="argument">Position of the argument.</param>
/// <param name="read">Reads the value from the argument; null where the argument is the value.</param>
/// <param name="format">The wire form of a value, or of each item of a list.</param>
/// <param name="isList">Whether the key is repeated for each item.</param>
internal sealed class QueryPart(string key, int argument, Func<object, object?>? read, Func<object, string> format, bool isList)
{
    public int Argument => argument;

    /// <summary>Writes the value; null is left out, and so are a list's items that are null.</summary>
    public void AppendTo(ref RequestUrl url, object? given)
    {
        object? value = read is null || given is null ? given : read(given);
        if (value is null)
        {
            return;
        }

        if (!isList)
        {
            url.AppendQuery(key, format(value));
            return;
        }

        foreach (object? item in (IEnumerable)value)
        {
            if (item is not null)
            {
                url.AppendQuery(key, format(item));
            }
        }
    }
}
