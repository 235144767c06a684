namespace MeetingApis;

/// <summary>The response of an operation whose success is all that there is to tell. It has the facts of the answer, such as its request id.</summary>
public sealed record EmptyResponse : MeetingResponse;
