using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>Builds path and query of a request. Every value is escaped; null query values are left out.</summary>
internal ref struct RequestUrl
{
    private const int MaxIdLength = 256;

    /// <summary>The characters of most ids, which need no check and no escape.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private DefaultInterpolatedStringHandler _url;
    private char _separator = '?';

    public RequestUrl(string path)
    {
        _url = new DefaultInterpolatedStringHandler(path.Length, 4, CultureInfo.InvariantCulture);
        _url.AppendLiteral(path);
    }

    public void Append(string literal) => _url.AppendLiteral(literal);

    /// <summary>Appends an id to the path.</summary>
    /// <exception cref="ArgumentException">The id could change the path that it is put into, or cannot be an id at all.</exception>
    public void AppendSegment(string value, string parameterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameterName);
        if (value.Length <= MaxIdLength && !value.AsSpan().ContainsAnyExcept(s_plain))
        {
            _url.AppendLiteral(value);
            return;
        }

        if (value is "." or ".." || value.Length > MaxIdLength || HasControl(value) || HasLoneSurrogate(value))
        {
            throw new ArgumentException($"An id cannot be '.' or '..', hold control characters or broken Unicode, or be longer than {MaxIdLength} characters.", parameterName);
        }

        _url.AppendLiteral(Uri.EscapeDataString(value));
    }

    public void AppendQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        AppendName(name);
        _url.AppendLiteral(HasLoneSurrogate(value) ? HalfCharacters.InQuery : Uri.EscapeDataString(value));
    }

    public void AppendQuery(string name, int? value) => AppendQuery(name, (long?)value);

    public void AppendQuery(string name, long? value)
    {
        if (value is { } number)
        {
            AppendName(name);
            _url.AppendFormatted(number);
        }
    }

    public void AppendQuery(string name, bool? value)
    {
        if (value is { } flag)
        {
            AppendName(name);
            _url.AppendLiteral(flag ? "true" : "false");
        }
    }

    public void AppendQuery<TCode>(string name, TCode? value)
        where TCode : struct, IStringCode<TCode>
    {
        if (value is { } code)
        {
            AppendQuery(name, StringCode.TextOf(code));
        }
    }

    /// <summary>Repeats the key for each value.</summary>
    public void AppendQuery(string name, IReadOnlyList<string>? values)
    {
        for (int i = 0; i < values?.Count; i++)
        {
            AppendQuery(name, values[i]);
        }
    }

    /// <summary>The finished text. Ends the builder's life.</summary>
    public override string ToString() => _url.ToStringAndClear();

    private static bool HasControl(string value)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (!char.IsHighSurrogate(value[i]) || ++i == value.Length || !char.IsLowSurrogate(value[i])))
            {
                return true;
            }
        }

        return false;
    }

    private void AppendName(string name)
    {
        _url.AppendFormatted(_separator);
        _separator = '&';
        _url.AppendLiteral(name);
        _url.AppendLiteral("=");
    }
}
