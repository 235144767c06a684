namespace MeetingApis.Json;

/// <summary>A converter whose values can also be sent in a query, in the same form as in a body.</summary>
internal interface IQueryFormat
{
    string Format(object value);
}
