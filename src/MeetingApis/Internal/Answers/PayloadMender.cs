using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>
/// Reads the payload of a success that the serializer refuses. It sets the values that cannot be read to null in a
/// copy, in all rows at once, and reads the copy again. A readable payload pays nothing for this.
/// </summary>
/// <param name="type">What the payload is read as.</param>
/// <param name="canTell">Whether the record can tell which fields it misses. Nothing is taken out of any other.</param>
/// <param name="cancellationToken">Ends the attempts.</param>
internal sealed class PayloadMender(JsonTypeInfo type, bool canTell, CancellationToken cancellationToken)
{
    /// <summary>An answer with more unreadable fields counts as a different answer.</summary>
    private const int MostFields = 16;

    /// <summary>The largest number of different values of one field whose result is remembered.</summary>
    private const int MostTrials = 1000;

    private readonly List<UnreadField> _unread = [];
    private readonly HashSet<string> _ways = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _trials = new(StringComparer.Ordinal);

    /// <summary>Reads it.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="isMended">Whether broken Unicode has been replaced in it already.</param>
    public MendedPayload Read(ReadOnlySpan<byte> payload, bool isMended)
    {
        byte[]? mended = BrokenUnicode.Mend(payload);
        byte[] json = mended ?? payload.ToArray();
        if ((isMended || mended is not null) && FindBrokenPromise(json) is { } place)
        {
            return new MendedPayload(null, [], place, null);
        }

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                object? value = JsonSerializer.Deserialize(json, type);
                return _unread.Count > 0 && value is MeetingResponse answer
                    ? new MendedPayload(answer with { UnreadFields = [.. _unread.Select(static field => field.Path)] }, _unread, null, null)
                    : new MendedPayload(value, _unread, null, null);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                var walk = new JsonWalk(json);
                if (!walk.Read(e as JsonException))
                {
                    return new MendedPayload(null, [], "$", e);
                }

                if (!TryTakeOut(walk, ref json))
                {
                    return new MendedPayload(null, [], JsonStep.Format(walk.Steps), e);
                }
            }
        }
    }

    /// <summary>The place of text that must not be guessed and holds broken Unicode; null if there is none.</summary>
    private string? FindBrokenPromise(byte[] json)
    {
        var walk = new JsonWalk(json);
        while (walk.Read())
        {
            bool isBroken = (walk.Kind == JsonTokenType.String && walk.Written.IndexOf(BrokenUnicode.Replacement) >= 0)
                || (walk.Steps is [.., { Name: { } name }] && name.Contains('\uFFFD', StringComparison.Ordinal));
            if (isBroken && DeclaredField.At(type, walk.Steps) is { IsNeverNull: true })
            {
                return JsonStep.Format(walk.Steps);
            }
        }

        return null;
    }

    /// <summary>Sets the value to null, and in other rows the values that cannot be read either. Returns false if that would be a guess.</summary>
    private bool TryTakeOut(in JsonWalk failed, ref byte[] json)
    {
        if (!canTell || DeclaredField.At(type, failed.Steps) is not { } field)
        {
            return false;
        }

        field = field.IsList && failed.Kind != JsonTokenType.StartArray ? field.AsItem() : field;
        bool isKnown = _unread.Exists(known => known.Path == field.Path);
        if (field.IsNeverNull || (!isKnown && _unread.Count == MostFields) || !_ways.Add(JsonStep.Format(field.Way)))
        {
            return false;
        }

        if (!isKnown)
        {
            _unread.Add(new UnreadField(field.Path, failed.Kind, field.Kind));
        }

        _trials.Clear();
        var rest = new ArrayBufferWriter<byte>(json.Length);
        int copied = 0;
        var walk = new JsonWalk(json);
        while (walk.Read())
        {
            if (walk.Start >= copied && (walk.Start == failed.Start || (IsAt(walk.Steps, field.Way) && IsUnreadable(walk, json, field))))
            {
                rest.Write(json.AsSpan(copied, walk.Start - copied));
                rest.Write("null"u8);
                copied = walk.End;
            }
        }

        rest.Write(json.AsSpan(copied));
        json = rest.WrittenSpan.ToArray();
        return true;
    }

    private static bool IsAt(IReadOnlyList<JsonStep> steps, IReadOnlyList<JsonStep> way)
    {
        if (steps.Count != way.Count)
        {
            return false;
        }

        for (int i = 0; i < way.Count; i++)
        {
            if (way[i].Name is { } name && steps[i].Name != name)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsUnreadable(in JsonWalk value, byte[] json, DeclaredField field)
    {
        // The items of a list have a turn of their own.
        if (value.Kind == JsonTokenType.Null || (field.StandsForList && value.Kind == JsonTokenType.StartArray))
        {
            return false;
        }

        if (field.IsContainer)
        {
            // What is inside of an object is looked at when its turn comes.
            return value.Kind != JsonTokenType.StartObject;
        }

        ReadOnlySpan<byte> written = json.AsSpan(value.Start, value.End - value.Start);
        string trial = value.Kind is JsonTokenType.String or JsonTokenType.Number ? Encoding.UTF8.GetString(written) : value.Kind.ToString();
        if (!_trials.TryGetValue(trial, out bool isUnreadable))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isUnreadable = IsRefused(written, field);
            if (_trials.Count < MostTrials)
            {
                _trials.Add(trial, isUnreadable);
            }
        }

        return isUnreadable;
    }

    /// <summary>Whether a record that holds only this value cannot be read.</summary>
    private static bool IsRefused(ReadOnlySpan<byte> written, DeclaredField field)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write(Encoding.UTF8.GetBytes($"{{\"{field.Property.Name}\":{string.Concat(field.WayInside.Select(static step => step.Name is null ? "[" : "{\"key\":"))}"));
        json.Write(written);
        json.Write(Encoding.UTF8.GetBytes($"{string.Concat(field.WayInside.Reverse().Select(static step => step.Name is null ? "]" : "}"))}}}"));
        try
        {
            JsonSerializer.Deserialize(json.WrittenSpan, field.Record);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
