using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What stands in front of every operation of a vendor: token check, envelope, request ids, throttling.</summary>
internal abstract class VendorGateway(TokenStore tokens)
{
    public TokenStore Tokens => tokens;

    /// <summary>The token that a request carries, valid or not; null for none.</summary>
    public abstract string? TokenIn(SimulatorRequest request);

    /// <summary>For whom the request's token was issued; null for no token, and for one that never was.</summary>
    public TokenHolder? HolderOf(SimulatorRequest request) => TokenIn(request) is { } token ? Tokens.HolderOf(token) : null;

    /// <summary>Throws the vendor's refusal unless the request carries a token that is valid now.</summary>
    public abstract void CheckToken(SimulatorRequest request);

    /// <summary>Throws the vendor's refusal where an operation is not for the kind of token, or of app, with which the request comes.</summary>
    public abstract void CheckCaller(SimulatorRequest request, PlayedOperation operation);

    /// <summary>Throws the vendor's refusal of the first field that the operation's contract does not allow.</summary>
    public void CheckFields(SimulatorRequest request, PlayedOperation operation, DateTimeOffset now)
    {
        FieldFault? fault = operation.PathFields.FirstFaultOfTexts(name => [request.RouteValue(name)], now)
            ?? operation.QueryFields.FirstFaultOfTexts(name => [.. request.QueryValues(name).Where(static value => value.Length > 0)], now)
            ?? operation.BodyFields?.FirstFault(Read(request).Element, now);
        if (fault is not null)
        {
            throw Invalid(fault, operation);
        }
    }

    /// <summary>Throws the vendor's refusal of the first id that is seen to be of another kind than its field takes.</summary>
    public void CheckIds(SimulatorRequest request, PlayedOperation operation)
    {
        IEnumerable<SentId> sent =
        [
            .. operation.PathFields.IdsInTexts(name => [request.RouteValue(name)]),
            .. operation.QueryFields.IdsInTexts(request.QueryValues),
            .. operation.BodyFields is { } fields && request.TryReadObject(out JsonElement? body) ? fields.IdsIn(body.Value) : [],
        ];
        foreach (SentId id in sent)
        {
            if (RefusalOf(id, request, operation) is { } refusal)
            {
                throw refusal;
            }
        }
    }

    /// <summary>The vendor's refusal of an id whose looks are those of another kind; null where they say nothing, and whoever looks the id up refuses it.</summary>
    private protected virtual RefusedException? RefusalOf(SentId id, SimulatorRequest request, PlayedOperation operation) => null;

    /// <summary>Reads the body of a request; throws the vendor's refusal of anything but a JSON object.</summary>
    public abstract JsonFields Read(SimulatorRequest request);

    /// <summary>A good answer, with the envelope that it comes in.</summary>
    public abstract SimulatorResponse Answer(JsonObject whole);

    /// <summary>The refusal of a field, with the operation's code for invalid requests.</summary>
    public abstract RefusedException Invalid(FieldFault fault, PlayedOperation operation);

    /// <summary>Whether the vendor can write this text as a code; an operation of null may be any, or a request for a token.</summary>
    public virtual bool CanWriteCode(string code, PlayedOperation? operation) => int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>A refusal with any of the vendor's codes; a status of null is the vendor's usual one, an operation of null a request for a token.</summary>
    public abstract RefusedException Refused(string code, string message, int? status, PlayedOperation? operation);

    /// <summary>The answer to a path that the vendor does not have.</summary>
    public abstract SimulatorResponse NotFound(SimulatorRequest request);

    /// <summary>The answer to a path that the vendor has, but not for this method.</summary>
    public virtual SimulatorResponse WrongMethod(SimulatorRequest request) => NotFound(request);

    /// <summary>The answer to one call too many, where <paramref name="limit"/> calls are allowed in the window; an operation of null is a request for a token.</summary>
    public abstract SimulatorResponse Throttled(TimeSpan wait, int limit, PlayedOperation? operation);

    /// <summary>Adds what every answer of the vendor carries: request ids in headers and bodies.</summary>
    public abstract void Complete(SimulatorResponse response);
}
